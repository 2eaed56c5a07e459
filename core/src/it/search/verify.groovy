assert new File(basedir, 'build.log').getText('UTF-8').readLines().any { it.endsWith('市科技局') }
