"""What the command line takes besides words and paths."""

import re
from typing import Any

import click


class Size(click.ParamType):  # type: ignore[type-arg]  # generic in the stubs, not in the library
    """WIDTHxHEIGHT in pixels, as (int, int)."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """BadParameter for anything else."""
        if isinstance(value, tuple):
            return value
        found = re.fullmatch(r"([1-9]\d{2,3})x([1-9]\d{2,3})", str(value).lower())
        if found is None:
            self.fail("a size is WIDTHxHEIGHT in pixels, like 1920x1080", param, ctx)
        return int(found[1]), int(found[2])
