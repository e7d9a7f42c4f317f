/** The projections made once more from the journals, beside those that the tables hold. */
@NullMarked
package niha.app.rebuild;

import org.jspecify.annotations.NullMarked;
