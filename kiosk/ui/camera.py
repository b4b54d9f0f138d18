"""The patient's picture, from the camera to a data: URL: in memory only, never a file.

Importing this module makes `Darkroom` known to QML (`import Inkwell.Camera`); it has to happen before the first page is loaded.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QObject, Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Inkwell.Camera"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_SIDE = 1600
"""Pixels; larger pictures are made smaller, smaller ones stay as they are."""
QUALITY = 85
"""Of the JPEG, in 100: a picture of skin at 1600 × 1200 is about 300 kB."""

QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver.warning=false\nqt.multimedia.ffmpeg.info=false")
"""Qt looks for libraries of sound and video that a picture does not need, and says which are missing."""


@QmlElement
@QmlSingleton
class Darkroom(QObject):
    """Makes what the camera gave ready to be kept."""

    @Slot(QImage, result=str)
    def developed(self, picture: QImage) -> str:
        """`picture` as data:image/jpeg;base64, at most LONGEST_SIDE px, without the camera's notes on it; blank if there is none."""
        return "" if picture.isNull() else "data:image/jpeg;base64," + _jpeg(_fitted(picture)).toBase64().toStdString()


def _fitted(picture: QImage) -> QImage:
    if max(picture.width(), picture.height()) > LONGEST_SIDE:
        picture = picture.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    bare = QImage(picture.convertToFormat(QImage.Format.Format_RGB32))
    for key in bare.textKeys():
        bare.setText(key, "")
    return bare


def _jpeg(picture: QImage) -> QByteArray:
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(kept, "JPG", QUALITY)  # type: ignore[call-overload]  # Qt's format is bytes in the stubs, text in fact
    return kept.data()
