"""What every button has: it is written short, read back strictly, and worth nothing without the right to press it."""

from dataclasses import astuple, dataclass, fields
from typing import ClassVar, Final, Self

MOST: Final = 2**63 - 1
"""The largest number of a row: what is larger was made up."""


class BadPayload(ValueError):
    """What came back is none of our buttons."""


@dataclass(frozen=True, slots=True)
class Payload:
    """One kind of button. ``prefix`` names it; its fields are ints and short strings without a colon."""

    prefix: ClassVar[str]

    def pack(self) -> str:
        """Write it as ``prefix:field:field``; ``Button`` refuses more than 64 bytes."""
        return ":".join([self.prefix, *(str(value) for value in astuple(self))])

    @classmethod
    def unpack(cls, packed: str) -> Self:
        """Read it back; raise ``BadPayload`` if it is not of this kind or was tampered with."""
        prefix, *values = packed.split(":")
        if prefix != cls.prefix or len(values) != len(fields(cls)):
            raise BadPayload(packed)
        if any(value.isdigit() and int(value) > MOST for value in values):
            raise BadPayload(packed)
        try:
            return cls(*(field.type(value) for field, value in zip(fields(cls), values, strict=True)))  # type: ignore[operator]  # the fields are annotated int or str, which are called to convert
        except ValueError as error:
            raise BadPayload(packed) from error


def prefix_of(packed: str) -> str:
    """Return the name of the button's kind."""
    return packed.split(":", 1)[0]
