"""Signing without a steady hand: a typed name with a tick, or a mark that a witness saw. Record and paper say which (Signature.how).

A signature shows that somebody meant it: drawn, typed or a mark all count if intended (Law Commission, Electronic execution of documents).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.encounter.model import Signature, Stroke
from kiosk.encounter.sitting.ink import is_signature
from kiosk.questionnaire.validation import Issue

BY_HAND = "finger or pen"
TYPED, MARK = "typed", "mark"
SAID = {TYPED: "typed name: ", MARK: "a mark, witnessed by "}
OTHER_WAYS = "sign.other_ways"
"""The clinic's rule that allows them."""


@dataclass(frozen=True, slots=True)
class Way:
    """How it is signed; by hand unless `kind` is `typed` or `mark`."""

    kind: str = ""
    name: str = ""
    """As typed: the signer's own, or the witness's."""
    ticked: bool = False
    """TYPED: that the typed name is meant as a signature. MARK: that the witness saw it made."""

    @classmethod
    def told(cls, said: Mapping[str, Any], *, allowed: bool) -> "Way":
        """What the screen handed down; by hand where the clinic does not allow another way."""
        kind = str(said.get("way", ""))
        if not allowed or kind not in (TYPED, MARK):
            return cls()
        return cls(kind, " ".join(str(said.get("name", "")).split()), said.get("ticked") is True)

    @classmethod
    def read(cls, how: str) -> "Way":
        """What a record says of a signature (`how`)."""
        for kind, said in SAID.items():
            if how.startswith(said):
                return cls(kind, how.removeprefix(said), ticked=True)
        return cls()

    @property
    def how(self) -> str:
        """As it stands in the record and on paper."""
        return f"{SAID[self.kind]}{self.name}" if self.kind else BY_HAND

    @classmethod
    def standing(cls, signature: Signature) -> "Way":
        """How it was signed, from what stands in the record."""
        for kind in (TYPED, MARK):
            before = cls(kind).how
            if signature.how.startswith(before):
                return cls(kind, signature.how[len(before) :], ticked=True)
        return cls()

    def ink(self, strokes: Sequence[Stroke]) -> tuple[Stroke, ...]:
        """What is kept of what lies on the pad: nothing beside a typed name."""
        return () if self.kind == TYPED else tuple(strokes)

    def stands(self, before: Signature | None, strokes: Sequence[Stroke]) -> bool:
        """Whether nothing new was given: what stands there already is meant."""
        return before is not None and before.strokes == self.ink(strokes) and (self.how == before.how or not self.kind)

    def missing(self, page: str, before: Signature | None, strokes: Sequence[Stroke]) -> tuple[Issue, ...]:
        """What is missing, if anything new is given; a witnessed mark may be as small as it comes."""
        if self.stands(before, strokes):
            return ()
        missing = {
            "": [] if is_signature(strokes) else ["no-signature"],
            TYPED: [code for code, there in (("sign-name", self.name), ("sign-tick", self.ticked)) if not there],
            MARK: [code for code, there in (("sign-mark", strokes), ("sign-witness", self.name), ("sign-saw", self.ticked)) if not there],
        }[self.kind]
        return tuple(Issue(link_id=page, code=code) for code in missing)
