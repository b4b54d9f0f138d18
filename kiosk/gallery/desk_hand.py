"""How a view of the desk is brought up to be looked at: its page, what lies over it, and what is said on it."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.gallery.camera import LONG, Camera
from kiosk.gallery.house import LookedAt

Show = Callable[[], object]


class DeskHand:
    """Goes to a page and taps; takes a picture of it if the desk is `wanted`."""

    def __init__(self, house: LookedAt, camera: Camera, *, wanted: bool) -> None:
        self.house, self.camera, self.wanted = house, camera, wanted
        self.desk = house.desk

    def take(self, name: str, show: Show, *, once: bool = False) -> None:
        """One picture for each way, the pages after the first too unless `once`."""
        if self.wanted:
            self.camera.shoot("desk", name, self._anew(show), once=once)

    def _anew(self, show: Show) -> Show:
        """A page that was looked at before comes up as if nobody had touched it."""

        def shown() -> None:
            self.desk.people()
            self.desk.records()
            show()

        return shown

    def take_all(self, views: dict[str, Show]) -> None:
        """Each by its name."""
        for name, show in views.items():
            self.take(name, show)

    def tapped(self, page: Show, *names: str) -> Show:
        """The page with these touched one after another; a name with ? only where it is there."""

        def show() -> None:
            page()
            for name in names:
                self.camera.hand.settle(LONG)
                if not name.startswith("?") or self.camera.hand.named(name[1:]):
                    self.camera.hand.tap_named(name.lstrip("?"))

        return show

    def filled(self, page: Show, **fields: object) -> Show:
        """The page with these answers given; a name's __ is a dot."""

        def show() -> None:
            page()
            for name, told in fields.items():
                self.desk.answered(name.replace("__", "."), told)

        return show

    def said(self, page: Show, message: str, detail: str = "", *, can_undo: bool = False) -> Show:
        """The page with what is said on it."""

        def show() -> None:
            page()
            self.desk._show(replace(self.house.view, message=message, detail=detail, can_undo=can_undo))

        return show

    def so(self, page: Show, **fields: object) -> Show:
        """The page with its DeskView standing like this."""

        def show() -> None:
            page()
            self.desk._show(replace(self.house.view, **fields))  # type: ignore[arg-type]  # fields of a DeskView, by name

        return show
