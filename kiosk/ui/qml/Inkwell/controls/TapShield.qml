import QtQuick
import Inkwell

// Over what has just come, or come back: for four tenths of a second it takes no tap that was meant for what was there before.
MouseArea {
    visible: rest.running
    function raise(): void { if (Theme.arriving > 0) rest.restart() }
    Timer { id: rest; interval: Theme.arriving }
}
