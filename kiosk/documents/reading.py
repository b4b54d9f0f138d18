"""pyHanko's reader, made quick for packed files.

Where objects are packed into streams (ISO 32000-1, 7.5.7), pyHanko unpacks the stream and reads its table anew for every object in it: half
a second for a record of ours. Here each stream is unpacked once. What may stand in it is as strict as before.
"""

from io import BytesIO

from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.generic import IndirectObject, PdfObject, Reference, StreamObject, read_object
from pyhanko.pdf_utils.misc import PdfStrictReadError
from pyhanko.pdf_utils.reader import PdfFileReader


class Reader(PdfFileReader):
    """Reads `body` strictly; whatever pyHanko raises comes through."""

    def __init__(self, body: bytes) -> None:
        self._unpacked: dict[int, tuple[bytes, tuple[tuple[int, int], ...]]] = {}
        super().__init__(BytesIO(body), strict=True)

    def _get_object_from_stream(self, idnum: int, stmnum: int, idx: int) -> PdfObject:
        """Object `idnum`, which has to be the one at `idx` of the stream `stmnum`."""
        data, table = self._unpacked.get(stmnum) or self._unpack(stmnum)
        if not 0 <= idx < len(table) or table[idx][0] != idnum:
            raise PdfStrictReadError("Object is not where it should be in its stream.")
        place = BytesIO(data)
        place.seek(table[idx][1])
        found = read_object(place, Reference(idnum, 0, self))
        if isinstance(found, (StreamObject, IndirectObject)):
            raise PdfStrictReadError("Forbidden kind of object in a stream of objects.")
        return found

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
