/** What is kept where nobody can change it. */
@NullMarked
package niha.aws.s3;

import org.jspecify.annotations.NullMarked;
