/** From a caller's command to its ticket: load, decide, commit, answer, each once. */
@NullMarked
package niha.app.commands;

import org.jspecify.annotations.NullMarked;
