import os, os.path, posixpath, errno, stat
from os import path
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
for p in ['','/','a','a/b','/a/b/','a/b.txt','.bashrc','a.b/.c','..x','...','a//b','/a/../b','a/./b/..','//a','///a','a/b/../../..','~','x.tar.gz','dir.d/file','...txt','a.','/.x.y']:
    print(repr(p),path.split(p),path.splitext(p),path.basename(p),path.dirname(p),path.normpath(p),path.isabs(p),path.join('x',p),path.join(p,'y'),path.splitdrive(p),path.normcase(p))
for s in ["path.join('a','b','/c','d')","path.join('a')","path.join('','a')","path.join(b'a',b'b')","path.join('a',b'b')","path.join('a',5)","path.join(5,'a')","path.commonprefix(['/usr/lib','/usr/local'])","path.commonpath(['/usr/lib','/usr/local'])","path.commonpath(['a','/b'])","path.commonpath([])","path.commonprefix([])","path.relpath('/a/b/c','/a/d')","path.relpath('a','a')","path.relpath('')","path.abspath('/a/../b')","path.exists('/nonexistent/x')","path.isfile('/nonexistent')","path.isdir('/')","os.sep,os.linesep,os.pathsep,os.curdir,os.pardir,os.extsep,os.altsep,os.name,os.devnull","os.fspath('a')","os.fspath(5)","os.environ['NOPE_X']","os.environ.get('NOPE_X')","os.getenv('NOPE_X','d')","os.environ.__setitem__('K','v')","os.environ['K']","os.getenv('K')","os.environ.pop('K')","'K' in os.environ","os.environ.__setitem__('K',5)","os.environ.setdefault('Z','1')","os.fsencode('é')","os.fsdecode(b'a')","os.strerror(2)","errno.ENOENT","errno.errorcode[17]","stat.filemode(0o100644)","stat.S_ISDIR(0o040755)","stat.S_IMODE(0o100755)","stat.filemode(0o041777)","len(os.urandom(8))","os.urandom(-1)","isinstance(os.getpid(),int)","os.PathLike","issubclass(str,os.PathLike)","os.stat('/nonexistent_x')","os.error","path.expanduser('a')","path.expandvars('$ZZ_no/${ZZ_no}')","os.path is path","path.__name__","os.SEEK_END","path.isabs(b'/a')","os.path.splitext('a/b.c')[1]","os.cpu_count()>0","path.basename(b'/a/b')","os.linesep", "os.get_exec_path({'PATH':'/a:/b'})"]: t(lambda:eval(s))
class P:
    def __fspath__(self): return '/p/q'
print(path.join(P(),'r'),isinstance(P(),os.PathLike),os.fspath(P())); t(lambda: os.PathLike())
