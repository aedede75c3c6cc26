"""The command line ``dondoc`` (also ``python -m bot``): one command a file in ``bot/commands/``."""

from bot.commands import cli


def main() -> None:
    cli(prog_name="dondoc")


if __name__ == "__main__":
    main()
