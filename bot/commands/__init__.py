"""The commands of ``dondoc``, in the order in which ``dondoc --help`` lists them."""

import typer

from bot.commands import demo, read, rehearse, run

cli = typer.Typer(help="Đôn Đốc: the follow-up assistant.", no_args_is_help=True, add_completion=False)
cli.command("demo")(demo.demo)
cli.command("run")(run.run)
cli.command("rehearse")(rehearse.command)
cli.command("read")(read.notice)
cli.command("deadline")(read.deadline)
cli.command("figures")(read.figures)
