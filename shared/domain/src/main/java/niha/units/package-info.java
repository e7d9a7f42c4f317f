/** What is counted: assets and exact amounts of them. */
@NullMarked
package niha.units;

import org.jspecify.annotations.NullMarked;
