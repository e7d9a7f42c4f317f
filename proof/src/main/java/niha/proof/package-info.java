/** What is claimed, measured: each benchmark is a subcommand of {@code ./niha bench}. */
@NullMarked
package niha.proof;

import org.jspecify.annotations.NullMarked;
