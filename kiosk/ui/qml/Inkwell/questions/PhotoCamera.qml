import QtQuick
import QtMultimedia
import Inkwell
import Inkwell.Camera

// The camera on the patient's side, live. What it takes stays in memory.
Item {
    id: root
    readonly property bool there: devices.videoInputs.length > 0 && !broken
    property bool broken: false
    signal taken(picture: string)               // a data: URL

    function take(): void { if (shutter.readyForCapture) shutter.capture() }

    MediaDevices { id: devices }
    CaptureSession {
        videoOutput: view
        camera: Camera {
            active: root.there
            cameraDevice: devices.videoInputs.find(device => device.position === CameraDevice.FrontFace) ?? devices.defaultVideoInput
            onErrorOccurred: root.broken = true
        }
        imageCapture: ImageCapture {
            id: shutter
            onImageCaptured: (id, picture) => root.taken(Darkroom.developed(picture))
        }
    }
    VideoOutput {
        id: view
        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What the camera sees")
    }
}
