"""pyHanko's reader, made quick for packed files.

Where objects are packed into streams (ISO 32000-1, 7.5.7), pyHanko unpacks the stream and reads its table anew for every object in it,
and then reads each object letter by letter: a second for a record of ours. Here each stream is unpacked once, and plain objects are read
at a stroke (`plainly`). What may stand in it is as strict as before, and what pyHanko decides is decided by pyHanko.
"""

from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    Reference,
    StreamObject,
    read_object,
)
from pyhanko.pdf_utils.misc import PdfStrictReadError
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader
from pyhanko.pdf_utils.xref import ObjStreamRef

from kiosk.documents.sealing.plainly import plainly
from kiosk.documents.sealing.reached import Reached

References = dict[tuple[bytes, bytes], Reference]
"""By number and generation, as they are written."""
AS_THEY_ARE = (NameObject, NumberObject)


class Reader(PdfFileReader):
    """Reads `body` strictly; whatever pyHanko raises comes through."""

    def __init__(self, body: bytes) -> None:
        self._unpacked: dict[int, tuple[bytes, tuple[tuple[int, int], ...]]] = {}
        self.references: References = {}
        super().__init__(BytesIO(body), strict=True)

    def get_historical_resolver(self, revision: int) -> HistoricalResolver:
        """The file as it was; made once for each revision."""
        cache = self._historical_resolver_cache
        if revision not in cache:
            cache[revision] = Before(self, revision)
        return cache[revision]

    def _get_object_from_stream(self, idnum: int, stmnum: int, idx: int) -> PdfObject:
        """Object `idnum`, which has to be the one at `idx` of the stream `stmnum`."""
        data, at = self._place(idnum, stmnum, idx)
        owner = Reference(idnum, 0, self)
        found = plainly(data, at, owner)
        if found is None:
            place = BytesIO(data)
            place.seek(at)
            found = read_object(place, owner)
        if isinstance(found, (StreamObject, IndirectObject)):
            raise PdfStrictReadError("Forbidden kind of object in a stream of objects.")
        return found

    def plain(self, ref: Reference, owner: "Before") -> DictionaryObject | ArrayObject | None:
        """The object as it was in `owner`, to which it belongs from the beginning; None if it is not packed, or not plain."""
        place = self.xrefs.get_historical_ref(ref, owner.revision)
        if not isinstance(place, ObjStreamRef):
            return None
        data, at = self._place(ref.idnum, place.obj_stream_id, place.ix_in_stream)
        found = plainly(data, at, Reference(ref.idnum, 0, owner))
        return found if isinstance(found, (DictionaryObject, ArrayObject)) else None

    def _place(self, idnum: int, stmnum: int, idx: int) -> tuple[bytes, int]:
        data, table = self._unpacked.get(stmnum) or self._unpack(stmnum)
        if not 0 <= idx < len(table) or table[idx][0] != idnum:
            raise PdfStrictReadError("Object is not where it should be in its stream.")
        return data, table[idx][1]

    def _unpack(self, stmnum: int) -> tuple[bytes, tuple[tuple[int, int], ...]]:
        stream = Reference(stmnum, 0, self).get_object()
        if not isinstance(stream, StreamObject) or stream["/Type"] != "/ObjStm":
            raise PdfStrictReadError("Objects are packed into something else than a stream of objects.")
        data, first = stream.read_data(DecodePurpose.OBJECT_STREAM), int(stream["/First"])
        numbers = [int(number) for number in data[:first].split()]
        if len(numbers) != 2 * int(stream["/N"]):
            raise PdfStrictReadError("The table of a stream of objects is not whole.")
        told = data, tuple(zip(numbers[::2], (first + offset for offset in numbers[1::2]), strict=True))
        self._unpacked[stmnum] = told
        return told


class Before(HistoricalResolver):
    """A revision: objects of the file that look into this revision, as pyHanko's copies do, but the plain ones made quickly."""

    def __init__(self, reader: PdfFileReader, revision: int) -> None:
        self.references: References = {}
        super().__init__(reader, revision)

    def _load_reverse_xref_cache(self) -> None:
        self._indirect_object_access_cache: Any = self._indirect_object_access_cache or Reached(self)

    def get_object(self, ref: Reference, as_metadata_stream: bool = False) -> PdfObject:
        """The object as it was."""
        found = self.cache.get(ref)
        if found is None and isinstance(self.reader, Reader) and not self.reader.encrypted:
            found = self.reader.plain(ref, self)
            if found is not None:
                self.cache[ref] = found
        if isinstance(found, (DictionaryObject, ArrayObject)):
            return found
        return super().get_object(ref, as_metadata_stream)  # type: ignore[no-any-return]  # pyHanko gives it no types

    def _subsume_object(self, obj: Any) -> Any:
        kind = type(obj)
        if kind in AS_THEY_ARE:
            return obj
        if kind is IndirectObject:
            ref = obj.reference
            return IndirectObject(ref.idnum, ref.generation, self)
        if kind is DictionaryObject:
            made: Any = DictionaryObject()
            for key, value in obj.items():
                dict.__setitem__(made, key, value if type(value) in AS_THEY_ARE else self._subsume_object(value))
        elif kind is ArrayObject:
            made = ArrayObject(value if type(value) in AS_THEY_ARE else self._subsume_object(value) for value in obj)
        else:
            return super()._subsume_object(obj)  # type: ignore[no-untyped-call]  # pyHanko gives it no types
        owner = obj.get_container_ref()
        made.container_ref = Reference(owner.idnum, owner.generation, self)
        return made
