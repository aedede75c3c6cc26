"""The turns of phrase by which a sentence of a notice addresses its doer."""

from enum import Enum, auto


class Turn(Enum):
    """How a sentence addresses its doer."""

    ORDER = auto()  # "Giao Sở A …", "UBND tỉnh yêu cầu các sở …"
    SUBJECT = auto()  # "Sở A rà soát …"
    VERB = auto()  # "Rà soát …": who it is stands above
    RULE = auto()  # "Việc sửa chữa phải …"
    FACT = auto()  # tells what is or was
    ASIDE = auto()  # praise, closing words


TELLS = (Turn.ORDER, Turn.SUBJECT)
"""The turns that tell somebody to act."""
