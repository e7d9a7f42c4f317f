/** The function that says whether the platform is up, and who is asking. */
@NullMarked
package niha.platform;

import org.jspecify.annotations.NullMarked;
