"""Reads a notice into directives: who does what, with whom, by when."""

from directives.reading.notices.assembling import read_notice

__all__ = ["read_notice"]
