import importlib, sys, atexit, linecache, platform, locale, signal, __future__, copyreg, stat
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
m=importlib.import_module('math'); print(m.sqrt(4),importlib.import_module('collections.abc').__name__,importlib.reload(m) is m); t(lambda:importlib.import_module('nosuchmod')); t(lambda:importlib.import_module('.x')); t(lambda:importlib.reload(5))
print(linecache.getline(__file__,1).strip(),repr(linecache.getline(__file__,999)),repr(linecache.getline('/nope',1)),platform.system(),platform.python_implementation(),platform.python_version_tuple()[:2])
print(locale.setlocale(locale.LC_ALL,'C'),locale.localeconv()['decimal_point'],locale.format_string('%d',1234567,grouping=True),locale.str(3.14),locale.atof('2.5'),locale.strcoll('a','b')); t(lambda:locale.setlocale(locale.LC_ALL,'xx_YY')); t(lambda:locale.currency(5))
print(signal.SIGINT,repr(signal.SIGTERM),signal.Signals(2).name,signal.signal(signal.SIGTERM,signal.SIG_IGN),signal.getsignal(signal.SIGTERM),signal.strsignal(15)); t(lambda:signal.signal(signal.SIGKILL,signal.SIG_IGN)); t(lambda:signal.signal(999,signal.SIG_IGN)); t(lambda:signal.signal(2,'x'))
def h(n,f): print('got',n,signal.Signals(n).name)
signal.signal(signal.SIGUSR1,h); signal.raise_signal(signal.SIGUSR1)
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt: print('KI')
print(__future__.annotations,__future__.division.getMandatoryRelease(),__future__.all_feature_names)
def bye(n): print('bye',n)
atexit.register(bye,1); atexit.register(bye,n=2)
@atexit.register
def last(): print('last'); raise ValueError('in exit')
@atexit.register
def gone(): print('never')
atexit.unregister(gone); t(lambda:atexit.register(5)); print('end of main')
