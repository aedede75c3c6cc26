"""Figures in an official's reply: what was done, of how much, and what is in the way."""

from directives.reading.figures.reader import read_reply

__all__ = ["read_reply"]
