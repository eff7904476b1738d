package org.coroscope.library.itertools;

import org.coroscope.library.LibraryContext;
import org.coroscope.library.ModuleBuilder;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;

/** Makes the module {@code itertools}. */
public final class ItertoolsModule {
  private ItertoolsModule() {}

  /** Makes the module. */
  public static PyModule create(Vm vm, LibraryContext context) {
    return new ModuleBuilder("itertools")
        .doc("Building blocks for iterators.")
        .set("accumulate", Joining.ACCUMULATE)
        .set("chain", Joining.CHAIN)
        .set("combinations", Choosing.COMBINATIONS)
        .set("combinations_with_replacement", Choosing.COMBINATIONS_WITH_REPLACEMENT)
        .set("compress", Selecting.COMPRESS)
        .set("count", Endless.COUNT)
        .set("cycle", Endless.CYCLE)
        .set("dropwhile", Selecting.DROP_WHILE)
        .set("filterfalse", Selecting.FILTER_FALSE)
        .set("groupby", Grouping.TYPE)
        .set("islice", Slice.TYPE)
        .set("pairwise", Joining.PAIRWISE)
        .set("permutations", Choosing.PERMUTATIONS)
        .set("product", Choosing.PRODUCT)
        .set("repeat", Endless.REPEAT)
        .set("starmap", Joining.STAR_MAP)
        .set("takewhile", Selecting.TAKE_WHILE)
        .set("zip_longest", Joining.ZIP_LONGEST)
        .set("_tee", Tee.TYPE)
        .set("_grouper", Grouping.GROUP)
        .function("tee", "iterable, n=2, /", (v, a) -> Tee.tee(v, a[0], a[1]))
        .build();
  }
}
