"""Loggers in a tree, formats, handlers, filters, adapters."""
import logging, sys
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a=logging.getLogger('a.b.c'); b=logging.getLogger('a'); c=logging.getLogger('a.b')
print(a.parent, c.parent, b.parent, logging.getLogger('zz.y').parent, logging.getLogger())
h=logging.StreamHandler(sys.stdout); print(h, logging.NullHandler(), logging.root)
logging.basicConfig(level=logging.DEBUG, format="%(asctime)s %(name)-5s %(levelname)s %(funcName)s:%(lineno)d %(message)s", stream=sys.stdout)
def work():
    a.debug("hi %s %d", "x", 3)
    logging.info("root %(k)s", {"k": 1})
work()
import time; time.sleep(1.25)
work()
t(lambda: logging.getLogger(3)); t(lambda: a.setLevel("FOO")); t(lambda: a.setLevel(2.5)); t(lambda: a.log("x","y")); t(lambda: logging.Formatter(style='x')); t(lambda: logging.Formatter('abc')); t(lambda: logging.Formatter('abc',style='{'))
t(lambda: logging.basicConfig(force=True, foo=1)); t(lambda: logging.basicConfig(force=True, handlers=[], stream=3));
logging.basicConfig(force=True, style='{', format='{levelname:>8}|{message}', stream=sys.stdout, level='INFO')
a.info('x'); a.debug('no')
try: {}['k']
except KeyError: a.exception("failed"); a.error("again", exc_info=True)
a.exception("none")
a.info("100%")
print(logging.getLevelName(25), logging.getLevelName('INFO'), logging.getLevelName('Q'))
logging.addLevelName(25,'NOTE'); a.log(25,'note')
logging.disable(logging.WARNING); a.warning('off'); a.error('on'); logging.disable(logging.NOTSET)
class F(logging.Filter):
    def filter(self, r): r.extra='E'; return 'drop' not in r.msg
a.addFilter(F()); a.info('drop me'); a.info('keep')
ad=logging.LoggerAdapter(a,{'user':'bob'}); ad.info('adapted'); print(ad)
class A2(logging.LoggerAdapter):
    def process(self,m,k): return f"[{self.extra['user']}] {m}",k
A2(a,{'user':'u'}).warning('hey %s',1)
class H(logging.Handler):
    def emit(self, r): print('H', self.format(r), r.getMessage(), r.args, r.levelno)
hh=H(); a.addHandler(hh); a.propagate=False; a.warning('m %s','z')
print(a.handlers, hh, a.hasHandlers(), c.hasHandlers())
print(a.getChild('d'), a.isEnabledFor(10), a.getEffectiveLevel(), logging.root.getChild('q'))
a.warning("bad %d", "x")
print('end')
