package org.coroscope.library;

import java.util.Set;
import org.coroscope.library.asyncio.PythonGuest;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.scheduler.SchedulerContext;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.vm.LibraryCode;
import org.coroscope.vm.Vm;
import org.coroscope.world.World;

/** What the modules of one program share: the clock, the scheduler, the seed of all chance. */
public final class LibraryContext {
  private final VirtualClock clock;
  private final LoopInstrument instrument;
  private final long seed;
  private final World world;
  private final LibraryCode code;
  private final Set<String> moduleNames;

  LibraryContext(
      VirtualClock clock,
      LoopInstrument instrument,
      long seed,
      World world,
      LibraryCode code,
      Set<String> moduleNames) {
    this.clock = clock;
    this.instrument = instrument;
    this.seed = seed;
    this.world = world;
    this.code = code;
    this.moduleNames = moduleNames;
  }

  /** The names of all modules that a program may import, in order of registration. */
  public Set<String> moduleNames() {
    return moduleNames;
  }

  /** The program's time. */
  public VirtualClock clock() {
    return clock;
  }

  /** Where random numbers start. */
  public long seed() {
    return seed;
  }

  /** The program's surroundings. */
  public World world() {
    return world;
  }

  /** The code of the parts in Python. */
  LibraryCode code() {
    return code;
  }

  /** What the event loops and threads of a program share. */
  public SchedulerContext scheduler(Vm vm) {
    return vm.service(
        SchedulerContext.class,
        () -> {
          SchedulerContext context =
              new SchedulerContext(clock, PythonGuest.create(vm), instrument);
          MachineThreads.connect(vm, context.threads());
          return context;
        });
  }
}
