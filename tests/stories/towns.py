"""The registry of the stories: the demo's city."""

from importlib.resources import as_file, files

from bot.units_file import load_registry
from directives.units import Registry


def city() -> Registry:
    """Sixteen wards and communes, the departments and organisations that the seed notice names; all made up."""
    with as_file(files("bot.demo").joinpath("units.toml")) as file:
        return load_registry(file)
