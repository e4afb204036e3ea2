"""One file per kind of drawing. Each has ``draw(record, register)``, which gives elements for the figure."""
