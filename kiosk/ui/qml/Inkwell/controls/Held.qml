import QtQuick
import QtQuick.Window

// What had the focus in `place` has it again when `place` is no longer covered, with the ring it had: `place` is switched off while it is.
Item {
    id: root
    required property Item place
    property Item instead: null                 // has it if a new page has come meanwhile
    property Item last                          // what has the focus there, or had it last,
    property Item around                        // and the page it stands on, if it is gone by then
    property bool ringed: false                 // it was reached by keys
    property bool gone: false

    function within(item: Item): bool {
        for (let above = item; above; above = above.parent) if (above === place) return true
        return false
    }
    function remember(): void {
        if (gone) return                        // it was due when the page was already left
        const item = Window.activeFocusItem
        if (!place.enabled || !within(item)) return
        last = item
        around = item
        while (around && !(around instanceof FocusScope)) around = around.parent
        ringed = item.visualFocus === true || [Qt.TabFocusReason, Qt.BacktabFocusReason].includes(item.focusReason)
    }
    function give(): void {
        const item = [last, around, instead].find(item => within(item))
        if (place.enabled && item) item.forceActiveFocus(ringed ? Qt.TabFocusReason : Qt.OtherFocusReason)
    }
    Component.onDestruction: gone = true
    Connections { target: root.Window.window; function onActiveFocusItemChanged(): void { Qt.callLater(root.remember) } }
    Connections { target: root.place; function onEnabledChanged(): void { root.give() } }
}
