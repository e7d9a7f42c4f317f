/** What the synthesised templates must say. */
@NullMarked
package niha.infra;

import org.jspecify.annotations.NullMarked;
