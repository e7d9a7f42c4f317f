/** What the tests share: in-memory ports, the contracts that they and the real adapters keep, and the backends to run on. */
@NullMarked
package niha.testkit;

import org.jspecify.annotations.NullMarked;
