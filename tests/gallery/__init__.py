"""The pictures and the page that leafs through them."""
