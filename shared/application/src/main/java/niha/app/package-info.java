/** What the use cases share: JSON as the outside sees it, identifiers, pages. */
@NullMarked
package niha.app;

import org.jspecify.annotations.NullMarked;
