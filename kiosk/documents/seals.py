"""The port `Seals`: what the clinic's seal needs besides making it. Imports pyHanko only when it is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.encounter.model import SealMaterial
from kiosk.encounter.ports.world import Checked


@dataclass(frozen=True, slots=True)
class PyHankoSeals:
    """Checks with the same eyes as `verify` on the command line."""

    def ready(self, material: SealMaterial, now: datetime) -> None:
        """See ports.Seals."""
        from kiosk.documents.record import consent  # noqa: F401  # their libraries take most of a second
        from kiosk.documents.sealing import seal
        from kiosk.documents.statements import statement  # noqa: F401

        seal.load(material, now)

    def check(self, body: bytes, known: Sequence[bytes]) -> Checked:
        """See ports.Seals."""
        from kiosk.documents.proving.proof import Verdict
        from kiosk.documents.proving.telling import in_short
        from kiosk.documents.proving.verify import proof

        found = proof(body, trusted=known)
        whole = found.verdict is not Verdict.NOT_VALID
        return Checked(intact=whole, trusted=found.verdict is Verdict.GOOD, words=tuple(in_short(found)))

    def forget(self) -> None:
        """See ports.Seals."""
        from kiosk.documents.sealing import certificate

        certificate.forget()
