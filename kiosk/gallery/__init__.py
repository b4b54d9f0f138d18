"""The gallery. Every page of every form and every view of the desk as a picture, in each language, orientation, size and colouring.

It opens a demonstration of its own over a clock that stands still, walks it past the window and shows what there is to see in every way
that is asked for; a page in plain HTML leafs through what came of it. Knows Qt through the front of house; nothing imports it but the
command line.
"""
