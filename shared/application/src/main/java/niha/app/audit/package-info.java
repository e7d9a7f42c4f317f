/** The audit trail, read. */
@NullMarked
package niha.app.audit;

import org.jspecify.annotations.NullMarked;
