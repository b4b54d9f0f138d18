import QtQuick.Dialogs

// The system's own way to choose a file; made only when staff ask for it.
FileDialog { fileMode: FileDialog.OpenFile }
