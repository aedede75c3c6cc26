"""The commands of ``dondoc``, in the order in which ``dondoc --help`` lists them."""

import typer

from bot.commands import read

cli = typer.Typer(help="Đôn Đốc: the follow-up assistant.", no_args_is_help=True, add_completion=False)
cli.command("read")(read.notice)
cli.command("deadline")(read.deadline)
cli.command("figures")(read.figures)
