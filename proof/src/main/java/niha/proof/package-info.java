/** What is claimed, measured and verified: each benchmark is a subcommand of {@code ./niha bench}. */
@NullMarked
package niha.proof;

import org.jspecify.annotations.NullMarked;
