"""What pages are furnished with: `parts` puts bricks together to heads, tables and pairs; `marks`, `figure`, `ink`, `qr` and
`letterhead` draw; `seal_box` and `head_and_foot` stand where every reader looks for them.
"""
