"""How long a text is read that may have been made to be slow."""


class Patience:
    """How many places that may begin a deadline are still looked at: what has more of them is no document.

    A document of two hundred pages has some fifteen thousand; a text made to be slow has hundreds of thousands.
    A list of days is so many deadlines.
    """

    def __init__(self) -> None:
        self.places = 20_000
        self.deadlines = 3_000

    @property
    def is_over(self) -> bool:
        """True where no more is read."""
        return self.places <= 0 or self.deadlines <= 0
