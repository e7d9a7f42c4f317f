/** Who takes part: users, their roles, market makers. */
@NullMarked
package niha.parties;

import org.jspecify.annotations.NullMarked;
