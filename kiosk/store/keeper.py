"""The system's keyring, for clinics that want the kiosk to start unattended: library `keyring`, optional.

What it keeps is a random key that opens one slot of vault.json: neither of the two is of use without the other.
"""

from typing import Protocol

from kiosk.errors import NotAllowed

SERVICE = "Inkwell"
NOT_SAFE = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Backends that keep nothing, or keep it in a plain file."""


class Keeper(Protocol):
    """Whoever keeps a secret for the account that runs the kiosk."""

    def why_not(self) -> str:
        """Why nothing can be kept here; blank if it can."""
        ...

    def get(self, entry: str) -> bytes | None:
        """What is kept; None if nothing is, or it is not given."""
        ...

    def keep(self, entry: str, secret: bytes) -> None:
        """NotAllowed, saying why, if it cannot be kept."""
        ...

    def forget(self, entry: str) -> None:
        """No longer keep it; nothing happens if it was not kept. NotAllowed, saying why, if it cannot be removed."""
        ...


class SystemKeeper:
    """Secret Service or KWallet on Linux, Keychain on macOS, Credential Manager on Windows."""

    def why_not(self) -> str:
        """See Keeper."""
        try:
            import keyring
        except ImportError:
            return "The library `keyring` is not installed. Install it with: pip install 'inkwell-kiosk[unattended]'."
        backend = keyring.get_keyring()
        backends = getattr(backend, "backends", None) or [backend]
        if any(type(found).__module__.startswith(NOT_SAFE) for found in backends):
            return "This computer has no keyring that is locked with the account: on Linux a Secret Service or KWallet must run."
        return ""

    def get(self, entry: str) -> bytes | None:
        """See Keeper."""
        if self.why_not():
            return None
        import keyring
        from keyring.errors import KeyringError

        try:
            kept = keyring.get_password(SERVICE, entry)
            return bytes.fromhex(kept) if kept else None
        except (KeyringError, ValueError, RuntimeError):  # locked, refused, or not what we put there
            return None

    def keep(self, entry: str, secret: bytes) -> None:
        """See Keeper."""
        if why_not := self.why_not():
            raise NotAllowed(why_not)
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, entry, secret.hex())
        except (KeyringError, RuntimeError) as error:
            raise NotAllowed(f"The keyring did not take it ({type(error).__name__}). Nothing was changed.") from None
        if self.get(entry) != secret:
            raise NotAllowed("The keyring does not give back what it was given. Nothing was changed.")

    def forget(self, entry: str) -> None:
        """See Keeper."""
        if why_not := self.why_not():
            raise NotAllowed(why_not)
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            keyring.delete_password(SERVICE, entry)
        except PasswordDeleteError:
            return
        except (KeyringError, RuntimeError) as error:
            raise NotAllowed(f"The keyring did not remove it ({type(error).__name__}).") from None
