import logging, sys, io, logging.config, logging.handlers
log=logging.getLogger('app.mod'); 
log.warning('unconfigured %s','w'); log.info('hidden')
logging.basicConfig(level=logging.DEBUG,format='%(levelname)-8s|%(name)s|%(message)s|%(funcName)s|%(lineno)d|%(module)s|%(threadName)s|%(processName)s',stream=sys.stdout,force=True)
def fn(): log.debug('dbg %d %s',1,'x'); log.error('err',extra={'u':1})
fn(); logging.info('root'); log.log(25,'custom'); log.critical('c'); logging.addLevelName(25,'NOTICE'); log.log(25,'custom2')
try: 1/0
except ZeroDivisionError: log.exception('exc'); log.error('no',exc_info=True); log.warning('st',stack_info=False)
h=logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter('{asctime} {levelname} {message}',style='{',datefmt='%Y')); l2=logging.getLogger('l2'); l2.addHandler(h); l2.propagate=False; l2.setLevel('ERROR'); l2.error('styled'); l2.warning('no')
h3=logging.StreamHandler(sys.stdout); h3.setFormatter(logging.Formatter('$levelname $message',style='$')); l2.addHandler(h3); l2.error('two')
class F(logging.Filter):
    def filter(self,r): r.msg='F:'+r.msg; return 'skip' not in r.msg
l2.addFilter(F()); l2.error('keep'); l2.error('skip me')
print(logging.getLevelName(10),logging.getLevelName('ERROR'),logging.getLevelName(99),log,log.parent,logging.root,l2.handlers[0],log.getEffectiveLevel(),log.isEnabledFor(10),l2.hasHandlers(),logging.getLogger('app.mod') is log,log.getChild('x').name,h,logging.Formatter()._fmt)
logging.disable(logging.ERROR); log.error('disabled'); log.critical('shown'); logging.disable(logging.NOTSET)
ad=logging.LoggerAdapter(log,{'ip':'1'}); ad.info('adapted')
class AD(logging.LoggerAdapter):
    def process(self,msg,kw): return f"[{self.extra['c']}] {msg}",kw
AD(log,{'c':7}).warning('hey %s','you')
class Lst(logging.Handler):
    def __init__(self): super().__init__(); self.recs=[]
    def emit(self,r): self.recs.append((r.levelname,r.getMessage(),r.args,r.name,r.lineno>0,r.pathname.endswith('lg1.py')))
L=Lst(); log.addHandler(L); log.info('a %s %s',1,2); log.info('d %(k)s',{'k':'v'}); print(L.recs); log.removeHandler(L)
mh=logging.handlers.MemoryHandler(10,target=logging.StreamHandler(sys.stdout)); l4=logging.getLogger('l4'); l4.propagate=False; l4.addHandler(mh); l4.warning('buffered'); print('before flush'); mh.flush()
logging.config.dictConfig({'version':1,'disable_existing_loggers':False,'formatters':{'f':{'format':'DC %(levelname)s %(message)s'}},'handlers':{'c':{'class':'logging.StreamHandler','formatter':'f','stream':'ext://sys.stdout','level':'INFO'}},'loggers':{'dc':{'handlers':['c'],'level':'DEBUG','propagate':False}},'root':{'level':'WARNING','handlers':['c']}})
logging.getLogger('dc').info('via dict'); logging.getLogger('dc').debug('no'); logging.warning('root dc')
for f in [lambda:log.setLevel('NOPE'),lambda:logging.getLogger(5),lambda:log.log('x','y'),lambda:logging.Formatter('%(x'),lambda:logging.Formatter('{x',style='{'),lambda:logging.Formatter(style='!'),lambda:logging.basicConfig(foo=1),lambda:logging.config.dictConfig({}),lambda:logging.config.dictConfig({'version':2})]:
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
log.info('bad args %d','x'); r=logging.makeLogRecord({'msg':'m','levelname':'X'}); print(r.getMessage(),r.levelname,logging.Formatter('%(message)s').format(r))
logging.captureWarnings(True); import warnings; warnings.warn('captured'); logging.captureWarnings(False)
print(sorted(logging.getLevelNamesMapping().items()))
