import io, logging
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(name)s:%(levelname)s:%(message)s"))
log = logging.getLogger("shop.cart"); log.addHandler(handler); log.setLevel(logging.INFO); log.propagate = False
log.debug("hidden"); log.info("added %s x%d", "pen", 3); log.warning("low stock: %(n)d", {"n": 1})
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
print(stream.getvalue())
print(log.isEnabledFor(logging.DEBUG), logging.getLevelName(log.level), log.parent.name)
