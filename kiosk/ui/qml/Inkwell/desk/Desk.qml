pragma ComponentBehavior: Bound
import QtQuick
import Inkwell
import Inkwell.Languages

// The desk: shows the page it is told to, and hands every act to `desk`. Decides nothing.
Item {
    id: root
    required property var desk                  // told: view (DeskView) and items (its model); its slots are the acts
    readonly property var view: desk.view
    readonly property var items: desk.items
    property var _shown: view
    readonly property string noPrinter: desk.looksForPrinters ? "printers-not-known" : "no-printer"
    property string _at                         // the question that all answers are opened at
    readonly property var _pages: ({
        "today": today, "new-visit": newVisit, review: review, plan: plan, answers: answers, countersign: countersign,
        sealing: sealing, record: record, records: records, "export": exportPage,
        patients: patients, file: file, settings: settings, approval: approval, translation: translation, people: people, "log-ask": logAsk, log: log,
        withdraw: statement, amend: statement, session: statement, numbers: numbers, "numbers-days": numbersDays,
        paper: paper, copy: copy, folders: folders
    })
    readonly property var _beside: ["no-signature", "passphrase-weak", "passphrase-differs", "decided"]     // said beside what it is about
    onViewChanged: _show()
    Component.onCompleted: _show()

    function _show() {
        const page = _pages[view.place] ?? null                                 // no place: the desk was left
        if (loader.sourceComponent !== page) loader.sourceComponent = null      // a page never sees another page's view
        if (!page || view.place === "today") toast.seen()                       // there the visit itself is lit up
        if (!page) return toast.show("", "", false)
        _shown = view
        loader.sourceComponent = page
        if (!view.refreshed) toast.show(_beside.includes(view.message) ? "" : view.message, view.detail, view.canUndo)
    }
    function _act(visit: var) {
        const acts = {
            "hand-over": desk.handOver, resume: desk.handOver, join: desk.join, review: desk.review, plan: desk.plan,
            countersign: desk.countersign, open: desk.openVisit, make: desk.make, look: desk.answersOf, "put-away": desk.putAway
        }
        _at = ""
        const act = visit.state === "help" ? desk.helped : acts[visit.act]
        act.call(desk, visit.id)
    }

    Component { id: today; DeskToday { view: root._shown; items: root.items } }
    Component { id: newVisit; NewVisit { view: root._shown; items: root.items } }
    Component { id: review; Review { view: root._shown; items: root.items } }
    Component { id: plan; Plan { view: root._shown; items: root.items } }
    Component { id: answers; AllAnswers { view: root._shown; items: root.items; at: root._at } }
    Component { id: countersign; Countersign { view: root._shown; items: root.items } }
    Component { id: sealing; DeskSealing { view: root._shown; items: root.items } }
    Component { id: record; Record { view: root._shown; items: root.items; printers: root.desk.printers; looking: root.desk.looksForPrinters } }
    Component { id: records; Records { view: root._shown; items: root.items } }
    Component { id: exportPage; ExportPage { view: root._shown; items: root.items } }
    Component { id: approval; Approval { view: root._shown; items: root.items } }
    Component { id: translation; Translation { view: root._shown; items: root.items } }
    Component { id: patients; PatientsPage { view: root._shown; items: root.items } }
    Component { id: file; PatientFile { view: root._shown; items: root.items } }
    Component { id: settings; SettingsPage { view: root._shown; items: root.items; printers: root.desk.printers; looking: root.desk.looksForPrinters } }
    Component { id: people; PeoplePage { view: root._shown; items: root.items } }
    Component { id: logAsk; LogAsk { view: root._shown; items: root.items } }
    Component { id: numbers; NumbersPage { view: root._shown; items: root.items } }
    Component { id: numbersDays; NumbersDays { view: root._shown; items: root.items } }
    Component { id: log; Log { view: root._shown; items: root.items } }
    Component { id: statement; Statement { view: root._shown; items: root.items } }

    Component { id: paper; PaperPage { view: root._shown; items: root.items; printers: root.desk.printers; looking: root.desk.looksForPrinters } }
    Component { id: folders; FolderPage { view: root._shown; items: root.items } }
    Component { id: copy; CopyPage { view: root._shown; items: root.items } }

    Loader { id: loader; objectName: "page"; anchors.fill: parent; focus: true }
    Binding { target: loader.item; property: "mayCount"; value: root._shown.mayCount ?? false; when: loader.item !== null }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onToday() { root.desk.today() }
        function onRecords() { root.desk.records() }
        function onPatients() { root.desk.patients() }
        function onFind(words) { root.desk.find(words) }
        function onFile(patient) { root.desk.file(patient) }
        function onFileOf(visitId) { root.desk.fileOf(visitId) }
        function onVisitFor(patient) { root.desk.visitFor(patient) }
        function onSamePerson() { root.desk.samePerson() }
        function onMerge(kept, merged) { root.desk.merge(kept, merged) }
        function onUnmerge(merged) { root.desk.unmerge(merged) }
        function onSettings(topic) { root.desk.settings(topic) }
        function onSaveSettings() { root.desk.saveSettings() }
        function onDiscardSettings() { root.desk.discardSettings() }
        function onUndoSetting(change) { root.desk.undoSetting(change) }
        function onSetLive(version) { root.desk.setLive(version) }
        function onChooseLogo(file) { root.desk.chooseLogo(file) }
        function onRemoveLogo() { root.desk.removeLogo() }
        function onRenewCertificate() { root.desk.renewCertificate() }
        function onBringCertificate(file, password) { root.desk.bringCertificate(file, password) }
        function onTryServer() { root.desk.tryServer() }
        function onTestPage(printer) { root.desk.testPage(printer) }
        function onCheckLog() { root.desk.checkLog() }
        function onPeople() { root.desk.people() }
        function onNumbers() { root.desk.numbers("") }
        function onNumbersOf(span) { root.desk.numbers(span) }
        function onNumbersDays() { root.desk.numbersDays() }
        function onNumbersOfDays() { root.desk.numbersOfDays() }
        function onSaveNumbers() { root.desk.saveNumbers() }
        function onChangeMyPin(pin, fresh, again) { root.desk.changeMyPin(pin, fresh, again) }
        function onAddPerson(name, title, roles, pin, again) { root.desk.addPerson(name, title, roles, pin, again) }
        function onSetRoles(person, roles) { root.desk.setRoles(person, roles) }
        function onResetPin(person, pin, again) { root.desk.resetPin(person, pin, again) }
        function onRemovePerson(person) { root.desk.removePerson(person) }
        function onLock() { root.desk.lock() }
        function onNewVisit() { root.desk.newVisit() }
        function onForms() { root.desk.forms() }
        function onTranslation(form, tag) { root.desk.translation(form, tag) }
        function onApprove() { root.desk.approve() }
        function onExportPage() { root.desk.exportPage() }
        function onAct(visit) { root._act(visit) }
        function onAnswered(linkId, value) { root.desk.answered(linkId, value) }
        function onStartVisit() { root.desk.startVisit() }
        function onJoinVisit() { root.desk.joinVisit() }
        function onReview(visitId) { root.desk.review(visitId) }
        function onDecide(flagId, verdict, reason) { root.desk.decide(flagId, verdict, reason) }
        function onUndo() { root.desk.undo() }
        function onPlan(visitId) { root.desk.plan(visitId) }
        function onTalked() { root.desk.talked() }
        function onAnswersOf(visitId) { root._at = ""; root.desk.answersOf(visitId) }
        function onAnswerOf(visitId, question) { root._at = question; root.desk.answersOf(visitId) }
        function onCloseVisit(visitId) { root.desk.closeVisit(visitId) }
        function onCountersign(visitId) { root.desk.countersign(visitId) }
        function onSigned(strokes) { root.desk.signed(strokes) }
        function onStateOn(name, visitId) { root.desk.stateOn(name, visitId) }
        function onStated(strokes) { root.desk.stated(strokes) }
        function onCheck() { root.desk.check() }
        function onShowDocument(at) { root.desk.showDocument(at) }
        function onReplan(visitId) { root.desk.plan(visitId) }
        function onHandBack(visitId) { root.desk.handBack(visitId) }
        function onRecord(visitId) { root.desk.record(visitId) }
        function onPrintOn(printer, copies, twoSided) { printer !== "" ? root.desk.print(printer, copies, twoSided) : toast.show(root.noPrinter, "", false) }
        function onPaper(visitId) { root.desk.handouts.page(visitId) }
        function onBlank(form, printer, copies, twoSided) { printer !== "" ? root.desk.handouts.blank(form, printer, copies, twoSided) : toast.show(root.noPrinter, "", false) }
        function onAftercare(printer, copies) { printer !== "" ? root.desk.handouts.aftercare(printer, copies) : toast.show(root.noPrinter, "", false) }
        function onCopyPage(visitId) { root.desk.handouts.copyPage(visitId) }
        function onChooseFolder() { root.desk.handouts.chooseFolder() }
        function onOpenFolder(path) { root.desk.handouts.openFolder(path) }
        function onFolderUp() { root.desk.handouts.folderUp() }
        function onTakeFolder() { root.desk.handouts.takeFolder() }
        function onCopy() { root.desk.handouts.copy() }
        function onAttach(told) { root.desk.handouts.attach(told) }
        function onSavePdf() { root.desk.savePdf() }
        function onPassphraseTyped(passphrase) { root.desk.passphraseTyped(passphrase) }
        function onExportNow(passphrase, again) { root.desk.export(passphrase, again) }
        function onCancelExport() { root.desk.cancelExport() }
        function onLogPage() { root.desk.logPage() }
        function onLook() { root.desk.log() }
        function onOlder() { root.desk.older() }
    }
    DeskKeys {
        objectName: "keys"
        anchors.fill: parent
        page: loader.item as StaffPage
        undoes: root.view.canUndo ?? false
        onNewVisit: root.desk.newVisit()
        onUndo: root.desk.undo()
    }
    Toast {
        id: toast
        objectName: "toast"
        onUndo: root.desk.undo()
        readonly property rect free: (loader.item as StaffPage)?.free ?? Qt.rect(0, 0, root.width, height)     // beside the title, at its far end
        x: Languages.rightToLeft ? free.x : free.x + free.width - width
        y: Math.max(Theme.s1, free.y + (free.height - height) / 2)
        width: Math.ceil(Math.min(implicitWidth, free.width, Math.max(free.width - Theme.px(330), least)))       // rather two lines than over the title
        narrow: free.width < Theme.px(560)
    }
}
