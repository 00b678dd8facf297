## When something is open. They stand after "Open:" and in one line with days and times.

hours-always = күнү-түнү, күн сайын
hours-every-day = күн сайын
hours-all-day = күнү-түнү
hours-holidays = майрам күндөрү
hours-closed = жабык
