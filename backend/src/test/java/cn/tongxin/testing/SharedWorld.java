package cn.tongxin.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Starts the world once for all tests. */
@WithTestResource(value = TestWorld.class, scope = TestResourceScope.GLOBAL)
final class SharedWorld {
    private SharedWorld() {}
}
