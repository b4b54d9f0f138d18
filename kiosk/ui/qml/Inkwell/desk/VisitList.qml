pragma ComponentBehavior: Bound
import QtQuick
import Inkwell

// A sheet of visits under its heading.
Column {
    id: root
    required property var visits                // [VisitLine]
    property string heading
    property string chosen
    signal act(visit: var)
    signal chose(visit: var)
    visible: visits.length > 0
    spacing: Theme.s2

    StaffText { visible: text !== ""; width: parent.width; text: root.heading; weight: Font.DemiBold; quiet: true }
    Sheet {
        width: parent.width
        height: rows.height
        radius: Theme.radius
        Column {
            id: rows
            width: parent.width
            Repeater {
                model: root.visits.length
                VisitRow {
                    required property int index
                    width: rows.width
                    visit: root.visits[index] ?? DeskWords.blank
                    first: index === 0
                    chosen: root.chosen !== "" && root.chosen === visit.id
                    onLook: root.chose(visit)
                    onAct: root.act(visit)
                }
            }
        }
    }
}
