"""Arguments, texts and attributes of the built-in exceptions."""

es=["BaseException()","Exception(1)","Exception(1,2)","KeyError('a')","KeyError()","KeyError(1,2)","OSError(2,'No such file')","OSError(2,'x','f')","OSError(2,'x','f',None,'g')","OSError('x')","OSError(1)","FileNotFoundError(2,'x','f')","OSError(32,'pipe')","OSError(110,'timed')","OSError(111,'c')","OSError(9999,'c')","ImportError('x',name='n',path='p')","StopIteration(5)","StopIteration()","SystemExit(3)","SystemExit()","SystemExit(1,2)","SyntaxError('x')","SyntaxError('m',('f',1,2,'t'))","SyntaxError('m',('f',1,2,'t',3,4))","NameError('x',name='n')","AttributeError('x',name='n',obj=1)","UnicodeDecodeError('utf8',b'ab',0,1,'bad')","UnicodeEncodeError('ascii','aé',1,2,'bad')","UnicodeTranslateError('ab',0,1,'bad')","UnicodeError('x')","ExceptionGroup('m',[ValueError(1)])","BaseExceptionGroup('m',[ValueError(1)])","BaseExceptionGroup('m',[KeyboardInterrupt()])","ExceptionGroup('m',[KeyboardInterrupt()])","ExceptionGroup('m',[])","ExceptionGroup('m',[1])","ExceptionGroup(1,[ValueError()])","ExceptionGroup('m')","ExceptionGroup('m',(ValueError(),TypeError('x')))","ExceptionGroup('m',ValueError())","StopIteration(foo=1)","ValueError(x=1)","OSError(foo=1)","ImportError(foo=1)","NameError(foo=1)","AttributeError(foo=1)","BlockingIOError(11,'x',5)","UnicodeDecodeError('a')","UnicodeDecodeError(1,2,3,4,5)","SyntaxError('m',1)","ImportError()","ImportError('a','b')","MemoryError()","IndentationError('x')","Warning('w')"]
for s in es:
    try: e=eval(s)
    except BaseException as x: print(s,'RAISES',repr(x)); continue
    print(s,'|',repr(e),'|',str(e),'|',e.args)
    for a in 'errno strerror filename filename2 characters_written name path msg value code lineno offset text end_lineno end_offset print_file_and_line obj encoding object start end reason message exceptions __cause__ __context__ __suppress_context__ __traceback__ __notes__'.split():
        if hasattr(e,a):
            v=getattr(e,a)
            if v is not None and v is not False: print('   ',a,repr(v))
