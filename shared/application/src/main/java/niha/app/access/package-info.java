/** Market makers' keys: made and revoked by administrators, and what becomes of a request that comes with one. */
@NullMarked
package niha.app.access;

import org.jspecify.annotations.NullMarked;
