"""How the tablet is held and looks while a monkey has it: which way up, in which language, how large."""

from dataclasses import dataclass

from kiosk.ui.application import Front

LANDSCAPE, PORTRAIT = (1280, 800), (800, 1280)
UPRIGHT = {"": (LANDSCAPE, PORTRAIT), "landscape": (LANDSCAPE,), "portrait": (PORTRAIT,)}


@dataclass(frozen=True, slots=True)
class Dress:
    """What every patient of the walk has chosen. The monkey may choose otherwise, and turn the tablet."""

    language: str = ""
    """A tag of the interface's; blank for the clinic's own."""
    upright: str = ""
    """A key of UPRIGHT."""
    words: float = 1
    large: bool = False

    @property
    def sizes(self) -> tuple[tuple[int, int], ...]:
        """Windows to choose from."""
        return UPRIGHT[self.upright]

    def put_on(self, front: Front) -> None:
        """A patient has begun, or has the tablet again."""
        if self.language:
            front.kiosk.property("tongue").choose(self.language)
        if self.words != 1:
            front.theme.setProperty("textScale", self.words)
        if self.large:
            front.theme.setProperty("large", True)


PLAIN = Dress()
