"""What a form's author is told (`forms check`): every error, warning and note of a form at once, however loose the form.

Pure like the room around it. `shape` first takes out whatever R4 does not know, so that each rule meets only what it expects;
then each file here looks at one subject, each rule is a short function, and none of them raises. `check` runs them all.
An error: R4 forbids it, or the kiosk would misbehave. A warning: somebody should look at it. A note: what the kiosk leaves out.
"""
