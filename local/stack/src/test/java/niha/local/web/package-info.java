@NullMarked
package niha.local.web;

import org.jspecify.annotations.NullMarked;
