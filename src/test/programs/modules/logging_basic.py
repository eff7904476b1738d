"""logging with basicConfig writes to stderr."""
import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
logger = logging.getLogger("shop")
logger.debug("not shown")
logger.info("opened with %d items", 3)
logger.warning("low on %s", "tea")
logging.error("root logger %s", [1])
logger.critical("closing")
try:
    1 / 0
except ZeroDivisionError:
    logger.exception("calculation failed")
child = logging.getLogger("shop.counter")
child.setLevel(logging.ERROR)
child.warning("not shown")
child.error("shown %(who)s", {"who": "Ada"})
print(logger.name, logger.isEnabledFor(logging.DEBUG), logger.getEffectiveLevel(), logging.getLevelName(30), child.parent is logger)
