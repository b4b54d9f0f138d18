import QtQuick.Dialogs

// The system's own way to choose a folder; made only when staff ask for it.
FolderDialog {}
