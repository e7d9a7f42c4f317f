@NullMarked
package niha.local.page;

import org.jspecify.annotations.NullMarked;
